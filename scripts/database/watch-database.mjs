import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds between two questions. */
const askedEvery = 2_000
/** An answer that takes longer than this may come of a busy machine. */
const late = 3_000
/** So many refusals in a row, given at once, and it is no passing thing; late ones weigh a fifth. */
const mostRefusals = 3

/**
 * Asks a database that lives whether it can still read. The embedded one panics when its disk is full, goes on living,
 * and cannot read even when there is room again: then it is restarted, once. Ends with the restart or when `going` says
 * no more.
 *
 * @param {object} database
 * @param {() => Promise<unknown>} database.ask rejects when it cannot read
 * @param {() => Promise<boolean>} database.hasRoom whether its disk has room
 * @param {() => void} database.restart
 * @param {() => boolean} database.going
 * @param {{ every?: number }} [options]
 */
export async function watchDatabase({ ask, hasRoom, restart, going }, { every = askedEvery } = {}) {
  let refusals = 0
  while (going()) {
    const begun = Date.now()
    const reads = await ask().then(
      () => true,
      () => false,
    )
    if (reads) refusals = 0
    else refusals += Date.now() - begun < late ? 1 : 0.2
    if (refusals >= mostRefusals && going() && (await hasRoom())) return restart()
    await pause(every, undefined, { ref: false })
  }
}
