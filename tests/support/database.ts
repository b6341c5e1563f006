import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startDatabase } from '../../scripts/database/start-database.mjs'
import { serverBundle } from '../../scripts/project.mjs'
import { buildIfChanged } from '../../scripts/steps/build.mjs'

/**
 * A database server and a fresh build for the tests of a project: those `npm test` has prepared,
 * else its own, thrown away afterwards. Each test file takes its own database on that server.
 */
export default async function databaseForTests(project: TestProject) {
  const own = await mkdtemp(join(tmpdir(), 'ashar-seeded-'))
  project.provide('seededFolder', process.env.ASHAR_TEST_SEEDED ?? own)
  const clear = () => rm(own, { recursive: true, force: true })
  const build = process.env.ASHAR_TEST_BUILD ?? (await freshBuild())
  project.provide('build', build)
  const prepared = process.env.ASHAR_TEST_DATABASE
  if (prepared) {
    project.provide('databaseUri', prepared)
    return clear
  }
  const dataFolder = await mkdtemp(join(tmpdir(), 'ashar-test-'))
  const database = await startDatabase({ dataFolder, thrownAway: true })
  project.provide('databaseUri', database.uri)
  return async () => {
    await database.release()
    await clear()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

async function freshBuild() {
  await buildIfChanged()
  return serverBundle
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string on the server shared by all tests; take your own database name. */
    databaseUri: string
    /** Path of the built application. */
    build: string
    /** An empty folder for a demonstration that several test files read; it takes long to seed. */
    seededFolder: string
  }
}
