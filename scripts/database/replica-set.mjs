import { setTimeout as pause } from 'node:timers/promises'
import { askDatabase } from './connect.mjs'
import { ownAddress } from './engines.mjs'
import { Refusal } from './refusal.mjs'

/**
 * Makes a mongod that was opened without a password the only member of its replica set: for the
 * first time, or because it now listens on another port than the set remembers.
 *
 * @param {number} port
 */
export async function formReplicaSet(port) {
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
  await askDatabase(ownAddress('mongod', port), async (admin) => {
    const config = await admin.command({ replSetGetConfig: 1 }).then(
      (answer) => answer.config,
      () => undefined,
    )
    if (!config) await admin.command({ replSetInitiate: { _id: 'ashar', members } })
    else if (config.members[0].host !== members[0]?.host) {
      const next = { ...config, members, version: config.version + 1 }
      await admin.command({ replSetReconfig: next, force: true })
    }
  })
  await awaitPrimary(port)
}

/**
 * Waits until the only member has elected itself; it says so without a password.
 *
 * @param {number} port
 */
export async function awaitPrimary(port) {
  await askDatabase(ownAddress('mongod', port), async (admin) => {
    for (let waited = 0; waited < 30_000; waited += 50) {
      if ((await admin.command({ hello: 1 })).isWritablePrimary) return
      await pause(50)
    }
    throw new Refusal(
      `The mongod on port ${port} did not become primary within 30 seconds: see database.log in the data folder.`,
    )
  })
}
