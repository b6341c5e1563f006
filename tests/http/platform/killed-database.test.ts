import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDatabase } from '../../../scripts/database/start-database.mjs'
import { isAlive, newDataFolder, runningIn, until } from '../../support/portal.ts'

const { folder, remove } = newDataFolder()
const strict = { writeConcern: { w: 'majority', j: true } } as const
let database: Awaited<ReturnType<typeof startDatabase>>
let connection: mongoose.Connection

beforeAll(async () => {
  database = await startDatabase({ dataFolder: folder, environment: {} })
  const options = { serverSelectionTimeoutMS: 10_000 }
  connection = await mongoose.createConnection(database.uri, options).asPromise()
})
afterAll(async () => {
  await connection?.close()
  await database?.release()
  remove()
})

/** Casts ballots until told to stop: a roll mark and a ballot each, in one transaction. */
function keepVoting(voter: string) {
  const acknowledged: string[] = []
  let going = true
  const done = (async () => {
    for (let at = 0; going; at++) {
      const _id = `${voter}-${at}` as never // plain text ids, which the driver's type does not expect
      const vote = connection.transaction(async (session) => {
        await connection.collection('roll').insertOne({ _id }, { session })
        await connection.collection('ballots').insertOne({ _id }, { session })
      }, strict)
      await vote.then(
        () => acknowledged.push(_id),
        () => undefined,
      )
    }
  })()
  return {
    acknowledged,
    stop: () => {
      going = false
      return done
    },
  }
}

const idsIn = async (name: string) =>
  (await connection.collection(name).find().toArray()).map(({ _id }) => String(_id))

test('killing the database again and again loses no acknowledged vote and tears none', async () => {
  const voters = ['aida', 'bakyt', 'chynar', 'daniyar'].map(keepVoting)
  const count = () => voters.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)
  for (let kill = 0; kill < 2; kill++) {
    const before = count()
    await until('a hundred more votes', () => count() > before + 100)
    process.kill(runningIn(folder).databaseProcess, 'SIGKILL')
  }
  const before = count()
  await until('votes after the last kill', () => count() > before + 20)
  await Promise.all(voters.map(({ stop }) => stop()))

  const [roll, ballots] = [await idsIn('roll'), await idsIn('ballots')]
  const kept = new Set(ballots)
  const lost = voters.flatMap(({ acknowledged }) => acknowledged).filter((id) => !kept.has(id))
  expect(lost).toEqual([])
  expect(roll.toSorted()).toEqual(ballots.toSorted())
})

test('the database asks everybody for its password', async () => {
  const open = database.uri.replace(/\/\/[^@]*@/, '//').replace('&authSource=admin', '')
  const stranger = await mongoose.createConnection(open).asPromise()
  await expect(stranger.collection('ballots').countDocuments()).rejects.toThrow(/authenticat/)
  await stranger.close()
})

test('a database whose keeper was killed is ended by the next start, and its data are there', async () => {
  const before = runningIn(folder)
  const ballots = await connection.collection('ballots').countDocuments()
  await connection.close()
  process.kill(before.keeper, 'SIGKILL')
  await database.lost
  expect(isAlive(before.databaseProcess)).toBe(true)

  database = await startDatabase({ dataFolder: folder, environment: {} })
  expect(isAlive(before.databaseProcess)).toBe(false)
  connection = await mongoose.createConnection(database.uri).asPromise()
  expect(await connection.collection('ballots').countDocuments()).toBe(ballots)
})

test('two that need the database share it; it ends with the second', async () => {
  const { databaseProcess } = runningIn(folder)
  const second = await startDatabase({ dataFolder: folder, environment: {} })
  expect(second.uri).toBe(database.uri)
  await connection.close()
  await database.release()
  expect(isAlive(databaseProcess)).toBe(true)
  await second.release()
  expect(isAlive(databaseProcess)).toBe(false)
})
