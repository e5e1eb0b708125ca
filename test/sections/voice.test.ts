import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostVoice, voiceFigures, voiceWords } from '../../src/lexicon/voice-words.js'
import { voiceOf } from '../../src/sections/voice.js'
import { wordsOf } from '../../src/text/words.js'

const voice = (text: string): number => voiceOf(wordsOf(text))

describe('who speaks, by plain words', () => {
  it('how a matter is put by who complains of it, and by who deals with it', () => {
    expect(voice('Schippers wachten daar vaak weinig geduldig op, terwijl het geld nu op is.')).toBeGreaterThan(0)
    expect(voice('De kaart wordt vanaf volgend jaar gemaakt, en thans niet.')).toBeLessThan(0)
  })

  it('a word counts once, in any case, wherever it stands', () => {
    expect(voice('Vaak is de haven dicht.')).toBeCloseTo(voice('De haven is vaak, vaak, VAAK dicht.'), 10)
    expect(voice('Vaak is de haven dicht.')).toBeGreaterThan(voice('De haven is dicht.'))
    // Part of a word is no word.
    expect(voice('De haven is vaakachtig dicht.')).toBeCloseTo(voice('De haven is dicht.'), 10)
  })

  it('figures tell of an answer, up to some; years do not', () => {
    const bare = voice('De haven kreeg boten.')
    expect(voice('De haven kreeg 14 boten.')).toBeCloseTo(bare + voiceFigures.weight, 10)
    expect(voice('De haven kreeg in 2019 boten.')).toBeCloseTo(bare, 10)
    expect(voice('De haven kreeg 14, 15, 16, 17, 18, 19, 20, 21 boten.')).toBe(Math.max(-mostVoice, bare + voiceFigures.weight * voiceFigures.most))
  })

  it('stays within bounds, and is the same again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...voiceWords.flatMap(([, words]) => words.split(' ')))), (words) => {
        const value = voice(words.join(' '))
        expect(Math.abs(value)).toBeLessThanOrEqual(mostVoice)
        expect(voice(words.join(' '))).toBe(value)
      })
    )
  })

  it('each word has one weight', () => {
    const words = voiceWords.flatMap(([, list]) => list.split(' '))
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((word) => word !== word.toLowerCase() || word === '')).toEqual([])
  })
})
