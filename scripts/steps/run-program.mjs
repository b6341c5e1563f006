import { spawn } from 'node:child_process'

/**
 * Runs a program to its end without showing what it prints.
 *
 * @param {string} program
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} all it printed
 * @throws {Error} whose message is what it printed, when it ends with another code than 0
 */
export function runProgram(program, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    const collect = (/** @type {Buffer} */ piece) => {
      printed += piece
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0) resolve(printed)
      else reject(new Error(printed.trim() || `${program} ended with ${code ?? signal}`))
    })
  })
}

/** @param {string} text @returns {string} its last line that says something */
export function lastLine(text) {
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}
