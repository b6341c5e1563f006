import mongoose from 'mongoose'
import { expect, test } from 'vitest'
import { retention } from '#app/domain/retention.ts'
import type { RetentionRule } from '#app/domain/retention-rule.ts'

const rules: Readonly<Record<string, RetentionRule>> = retention

async function models() {
  for (const load of Object.values(import.meta.glob('../../models/**/*.server.ts'))) await load()
  return Object.values(mongoose.models)
}

test('of everything that is kept it is told whom it is about and how long it stays, and of nothing else', async () => {
  const collections = (await models()).map((model) => model.collection.name)
  // The scheduler has a collection without a model of ours.
  expect([...collections, 'agendaJobs'].sort()).toEqual(Object.keys(rules).sort())
})

test('the database forgets what is told to be forgotten, after the time that is told', async () => {
  const forgets = (await models()).flatMap((model) =>
    model.schema
      .indexes()
      .filter(([, options]) => options.expireAfterSeconds !== undefined)
      .map(([key, { expireAfterSeconds }]) => [model.collection.name, key, expireAfterSeconds]),
  )
  const told = Object.entries(rules).flatMap(([collection, { stays }]) =>
    stays !== 'always' && 'since' in stays && !('job' in stays)
      ? [[collection, { [stays.since]: 1 }, stays.seconds]]
      : [],
  )
  expect(forgets.sort()).toEqual(told.sort())
  expect(told.length).toBeGreaterThan(0)
})
