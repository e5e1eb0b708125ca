// Converts the sample into an SQLite database and shows its view `question_answers`. `npm run sample`
import Database from 'better-sqlite3'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const path = relativePath => fileURLToPath(new URL(relativePath, import.meta.url))
const folder = path('../node_modules/.cache/sample/')
const file = `${folder}sample.sqlite`
const width = Math.min(120, Math.max(60, process.stdout.columns ?? 100))
const colour = process.stdout.isTTY && !process.env.NO_COLOR
const bold = text => (colour ? `\x1B[1m${text}\x1B[22m` : text)
const dim = text => (colour ? `\x1B[2m${text}\x1B[22m` : text)

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const args = ['convert', path('../fixtures/kst-22112-4312.txt'), '--to', 'sqlite', '--out', file]
console.log(dim(`$ kamerstuk ${args.map(arg => (arg.startsWith('/') ? relative(process.cwd(), arg) : arg)).join(' ')}`))
execFileSync(process.execPath, [path('../dist/cli.js'), ...args], { stdio: 'inherit' })

const database = new Database(file, { readonly: true })
const shorten = (text, room) => (text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`)
const rows = database.prepare('SELECT * FROM question_answers ORDER BY document_id, ordinal').all()
const [first] = rows
console.log(`\n${dim('$ sqlite3 … "SELECT * FROM question_answers"')}\n`)
console.log(bold(`${first.document_id}  ${first.committee}`))
console.log(`submitted ${first.submitted}, answered ${first.answered}: ${first.days_to_answer} days\n`)
let asking = ''
for (const { ordinal, fracties, question, answer, respondent } of rows) {
  if (fracties !== asking) console.log(bold(fracties))
  asking = fracties
  const number = String(ordinal).padStart(3)
  console.log(`${number}  Q ${shorten(question.replaceAll(/\s+/g, ' '), width - 7)}`)
  console.log(dim(`     A ${shorten(answer === null ? 'no answer' : `${respondent ?? ''}: ${answer}`.replaceAll(/\s+/g, ' '), width - 7)}`))
}
const counts = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'exchange_search%' AND name NOT LIKE 'conversion_%'").pluck().all()
console.log(`\n${counts.map(name => `${name} ${database.prepare(`SELECT count(*) FROM ${name}`).pluck().get()}`).join(', ')}`)
console.log(`\nThe database: ${relative(process.cwd(), file)}`)
database.close()
