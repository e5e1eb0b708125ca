import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { pid } from 'node:process'
import { describe, expect, it } from 'vitest'
import { takeLock } from '../../src/sinks/files/lock.js'
import { temporaryFolder } from '../support/command.js'

const folder = temporaryFolder()
const lock = (): string => folder('.out.lock')
const take = (): (() => void) => takeLock(lock(), 'out')

describe('takeLock', () => {
  it('names who holds it, and is free again when it is given back', () => {
    const release = take()
    expect(readFileSync(lock(), 'utf8')).toBe(`${hostname()} ${String(pid)}`)
    expect(take).toThrow(`is being written by process ${String(pid)} on ${hostname()}; if that is not so, remove ${lock()}`)
    release()
    expect(existsSync(lock())).toBe(false)
    take()()
  })

  it('is not taken from a process that lives, nor from one on another machine', async () => {
    const other = spawn('sleep', ['60'])
    writeFileSync(lock(), `${hostname()} ${String(other.pid)}`)
    expect(take).toThrow(`is being written by process ${String(other.pid)}`)
    other.kill()
    await once(other, 'exit')
    take()()
    writeFileSync(lock(), `elsewhere ${String(other.pid)}`)
    expect(take).toThrow(`by process ${String(other.pid)} on elsewhere`)
    expect(readFileSync(lock(), 'utf8')).toBe(`elsewhere ${String(other.pid)}`)
  })

  it.each([
    ['that is gone', () => `${hostname()} ${String(spawnSync('true').pid)}`],
    ['that was killed before it wrote its name', () => ''],
    ['of the same number as this one, before a restart', () => `${hostname()} ${String(pid)}`],
  ])('is taken from a process %s', (_, text) => {
    writeFileSync(lock(), text())
    const release = take()
    expect(readFileSync(lock(), 'utf8')).toBe(`${hostname()} ${String(pid)}`)
    release()
    expect(readdirSync(folder())).toEqual([])
  })

  it('is left to one that was just making it', async () => {
    const other = spawn('sh', ['-c', `: > "${lock()}"; sleep 0.2; printf 'elsewhere 7' > "${lock()}"`])
    while (!existsSync(lock())) await new Promise(resolve => setTimeout(resolve, 1))
    const ended = once(other, 'exit')
    expect(take).toThrow('is being written by process 7 on elsewhere')
    await ended
    expect(readFileSync(lock(), 'utf8')).toBe('elsewhere 7')
  })
})
