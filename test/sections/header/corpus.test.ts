import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type HeaderReading, readHeader } from '../../../src/sections/header/read-header.js'

interface Truth {
  header: {
    type: string
    chamber?: string
    dossiers: { printed: string; number: string; title: string }[]
    number?: string | null
    adopted?: string
    committee: string
    addressees: string[]
    subjects: { date: string | null; reference: string | null }[]
    submitted?: string | null
    answered?: string | null
    signatories: { role: string; name: string }[]
  }
  titleLine: string
  adoptedLine?: string
  dossierLines?: string[]
  preamble: string[]
  signatures?: string[]
  toc: { heading: string; entries: string[] } | null
  parts?: string[]
  partPreambles?: string[][]
  sections: { heading: string | null; introduction?: string[]; exchanges: { question: string[]; questionLabel?: string | string[]; marker?: string; answer: string[] }[] }[]
}

const root = join(import.meta.dirname, '../../..')
const folders = ['fixtures/labelled/open', '../shared/corpus/headers/truth', '../shared/corpus/dev/truth'].map((folder) => join(root, folder)).filter((folder) => existsSync(folder))
const truths = folders.flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.truth.json')).map((name) => join(folder, name)))

/** How the lines of a header may be broken: not, before each title and name, or at a width. */
type Breaks = 'none' | 'parts' | 'width'

function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + word.length + 1 > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

function headerLines(truth: Truth, breaks: Breaks): string[] {
  const { header } = truth
  const dossiers = truth.dossierLines ?? header.dossiers.map(({ printed, title }) => `${printed} ${title}`)
  const signatures = truth.signatures ?? []
  if (breaks === 'parts') {
    const numbered = /^(nr\. \d+[a-z]?|[A-Z]{1,2}\d?|\d{4}D\d{5}) (.*)$/iu.exec(truth.titleLine)
    return [
      ...(truth.dossierLines ?? header.dossiers.flatMap(({ printed, title }) => [printed, title])),
      ...(numbered ? [numbered[1] ?? '', numbered[2] ?? ''] : [truth.titleLine]),
      ...(truth.adoptedLine ? [truth.adoptedLine] : []),
      ...truth.preamble,
      ...signatures.flatMap((line) => [line.slice(0, line.lastIndexOf(',') + 1), line.slice(line.lastIndexOf(',') + 2)]),
    ]
  }
  const lines = [...dossiers, truth.titleLine, ...(truth.adoptedLine ? [truth.adoptedLine] : []), ...truth.preamble, ...signatures]
  return breaks === 'none' ? lines : lines.flatMap((line) => wrap(line, 85))
}

function bodyLines(truth: Truth): string[] {
  const sections = truth.sections.slice(0, 2).flatMap(({ heading, introduction, exchanges }) => [
    ...(heading === null ? [] : [heading]),
    ...(introduction ?? []),
    ...exchanges.slice(0, 2).flatMap((exchange) => [...[exchange.questionLabel ?? []].flat(), ...exchange.question, ...(exchange.marker ? [exchange.marker] : []), ...exchange.answer]),
  ])
  return [...(truth.toc ? [truth.toc.heading, ...truth.toc.entries] : []), ...(truth.parts ?? []).slice(0, 1), ...(truth.partPreambles?.[0] ?? []), ...sections]
}

const bare = (line: string): string => line.replace(/\[\^\d+\]/gu, '')

function facts({ kind, chamber, roles, preamble, end }: HeaderReading): Record<string, unknown> {
  const title = roles.flatMap((role) => (role.role === 'documentTitle' && !role.continues ? [role.facts] : []))
  return {
    type: kind,
    chamber,
    dossiers: roles.flatMap((role) => (role.role === 'dossierTitle' && !role.continues ? [[role.facts.suffix === null ? role.facts.dossier : `${role.facts.dossier}-${role.facts.suffix}`, role.facts.title]] : [])),
    number: title.find(({ number, form }) => number !== null && form !== 'paper')?.number ?? null,
    adopted: roles.flatMap((role) => (role.role === 'dateLine' && role.facts.event === 'adopted' ? [role.facts.date] : []))[0] ?? null,
    committee: preamble.committee,
    addressees: preamble.addressees.map(({ label }) => label.toLowerCase()),
    subjects: preamble.subjects.map(({ date, reference }) => [date, reference]),
    submitted: preamble.submitted,
    answered: preamble.answered,
    signatories: roles.flatMap((role) => (role.role === 'signature' && !role.continues ? [[role.facts.role, role.facts.name]] : [])),
    end,
  }
}

function stated({ header }: Truth, end: number): Record<string, unknown> {
  return {
    type: header.type,
    ...(header.chamber === undefined ? {} : { chamber: header.chamber }),
    dossiers: header.dossiers.map(({ number, title }) => [number, title]),
    number: header.number ?? null,
    adopted: header.adopted ?? null,
    committee: header.committee,
    addressees: header.addressees.map((label) => label.toLowerCase()),
    subjects: header.subjects.map(({ date, reference }) => [date, reference]),
    ...(header.submitted == null ? {} : { submitted: header.submitted }),
    ...(header.answered == null ? {} : { answered: header.answered }),
    signatories: header.signatories.map(({ role, name }) => [role, name]),
    end,
  }
}

describe('labelled papers', () => {
  it('are there', () => {
    expect(truths.length).toBeGreaterThan(10)
  })

  for (const breaks of ['none', 'parts', 'width'] as const) {
    it.each(truths)(`%s, broken: ${breaks}`, (path) => {
      const truth = JSON.parse(readFileSync(path, 'utf8')) as Truth
      const lines = headerLines(truth, breaks).map(bare)
      const reading = readHeader([...lines, ...bodyLines(truth).map(bare)].map((text) => ({ text })))
      expect(facts(reading)).toMatchObject(stated(truth, lines.length))
    })
  }
})
