import mongoose from 'mongoose'
import { expect, inject, test } from 'vitest'
import { startJobs } from '#app/http/jobs/jobs.server.ts'
import { log } from '#app/http/log.server.ts'
import type { JobTools } from '#app/services/job.ts'
import { until } from '../../support/portal.ts'

// What it says of the refused statements is no fault of the test's.
log().level = 'silent'

type Database = Parameters<typeof startJobs>[0]

/** A database that cannot do the first of each kind of statement which a start asks of it. */
function stumbling(db: mongoose.mongo.Db, refused: string[]) {
  const once = (name: string, statement: (...words: unknown[]) => unknown) => {
    return (...words: unknown[]) => {
      if (refused.includes(name)) return statement(...words)
      refused.push(name)
      return Promise.reject(new Error(`cannot ${name} just now`))
    }
  }
  const within = (collection: object) =>
    new Proxy(collection, {
      get(target, name) {
        const value = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        const bound = value.bind(target)
        return ['createIndex', 'findOneAndUpdate'].includes(String(name))
          ? once(String(name), bound)
          : bound
      },
    })
  return new Proxy(db, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (name === 'collection') return (...words: [string]) => within(target.collection(...words))
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

test('a database that stumbles while the portal starts ends nothing: the jobs begin a moment later', async () => {
  const connection = await mongoose.createConnection(inject('databaseUri')).asPromise()
  const db = connection.useDb('stumbling-start').db as mongoose.mongo.Db
  const refused: string[] = []
  let ran = false
  const note = async () => {
    ran = true
  }
  const jobs = { sweep: { every: '1 second', run: note } }
  const running = startJobs(stumbling(db, refused) as Database, jobs, {} as JobTools)
  try {
    await until('the job has run', () => ran, 60)
    expect(refused.sort()).toEqual(['createIndex', 'findOneAndUpdate'])
  } finally {
    await running.stop()
    await db.dropDatabase()
    await connection.close()
  }
})
