import { connect } from 'node:net'

/**
 * @typedef {object} News what a keeper says: the address, or why there is none
 * @property {string} [uri]
 * @property {string} [engine]
 * @property {string} [version]
 * @property {string} [refusal]
 *
 * @typedef {object} Hold
 * @property {News} news
 * @property {Promise<string>} lost settles with a sentence if the database goes for good
 * @property {() => Promise<void>} release waits for the database's end if this was the last hold
 */

/**
 * Holds the database through its keeper for as long as this process lives.
 *
 * @param {import('./running-record.mjs').Running} running
 * @returns {Promise<Hold | undefined>} undefined if the keeper is gone or going
 */
export function holdDatabase({ port, token }) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${token}\n`))
    let released = false
    const closed = new Promise((/** @type {(nothing: void) => void} */ done) => {
      socket.once('close', () => {
        done()
        resolve(undefined)
      })
    })
    const release = () => {
      released = true
      socket.end()
      return closed
    }
    socket.on('error', () => undefined)
    /** @type {(sentence: string) => void} */
    let lose = () => undefined
    const lost = new Promise((/** @type {(sentence: string) => void} */ settle) => {
      lose = (sentence) => released || settle(sentence)
    })
    void closed.then(() => lose('The database has ended: see database.log in the data folder.'))
    eachLine(socket, (line) => {
      /** @type {News} */
      const news = JSON.parse(line)
      if (news.refusal) lose(news.refusal)
      resolve({ news, lost, release })
    })
  })
}

/** @param {import('node:net').Socket} socket @param {(line: string) => void} take */
function eachLine(socket, take) {
  let rest = ''
  socket.setEncoding('utf8').on('data', (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
}
