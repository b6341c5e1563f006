/**
 * One connection for a few administrative commands. The driver is there once the dependencies
 * are installed, which is why it is loaded only here.
 *
 * @template Result
 * @param {string} uri
 * @param {(admin: import('mongodb').Db) => Promise<Result>} ask
 * @param {{ timeout?: number }} [options] milliseconds until a silent server counts as away
 * @returns {Promise<Result>}
 */
export async function askDatabase(uri, ask, { timeout = 20_000 } = {}) {
  const { MongoClient } = await import('mongodb')
  const limits = { serverSelectionTimeoutMS: timeout, connectTimeoutMS: timeout, maxPoolSize: 1 }
  const client = new MongoClient(uri, limits)
  try {
    await client.connect()
    return await ask(client.db('admin'))
  } finally {
    await client.close()
  }
}
