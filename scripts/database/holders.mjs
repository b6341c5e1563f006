import { timingSafeEqual } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

/**
 * The processes that hold the database, each by one connection.
 *
 * @param {string} token what a holder must say first
 * @param {() => void} whenLastLeaves
 */
export function admitHolders(token, whenLastLeaves) {
  /** @type {Set<import('node:net').Socket>} */
  const holders = new Set()
  let news = ''
  const leave = (/** @type {import('node:net').Socket} */ socket) => {
    if (!holders.delete(socket)) return
    // The last one is answered after the database has ended, so that it can wait for that.
    if (holders.size > 0) socket.end()
    else whenLastLeaves()
  }
  return {
    count: () => holders.size,
    admit: (/** @type {import('node:net').Socket} */ socket) => {
      socket.on('error', () => leave(socket)).on('end', () => leave(socket))
      socket.once('data', (said) => {
        if (!sameText(said.toString().trim(), token)) return void socket.destroy()
        holders.add(socket)
        if (news) socket.write(news)
      })
    },
    /** Tells every holder, present and future. @param {object} message */
    tell: (message) => {
      news = `${JSON.stringify(message)}\n`
      for (const socket of holders) socket.write(news)
    },
    farewell: async () => {
      for (const socket of holders) socket.end()
      // What was just written must leave before the process does.
      await pause(50)
    },
  }
}

/** @param {string} left @param {string} right */
function sameText(left, right) {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right))
}
