import { existsSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest, as `npm test` prints them at its end. Begun late, one of them would run on alone while
 * the other cores have nothing left to do. Of those in the browser the second and third look at no demonstration, and
 * run while the first seeds it. English and Russian pages come when the Kyrgyz are through: axe then looks through few
 * of them again. Tests that wait for time to pass stand between those that work.
 */
const longest = [
  'tests/unit/tally/real-elections.test.ts',
  'tests/unit/budgets/check-file.test.ts',
  'tests/browser/pages/kyrgyz.test.ts',
  'tests/browser/examples.test.ts',
  'tests/browser/walk/whole-way.test.ts',
  'tests/browser/tally/recount.test.ts',
  'tests/browser/pages/screens.test.ts',
  'tests/browser/budgets/budgets.test.ts',
  'tests/browser/pages/english.test.ts',
  'tests/browser/pages/russian.test.ts',
  'tests/http/hostile/forms.test.ts',
  'tests/http/platform/slow-bodies.test.ts',
  'tests/http/voting/race.test.ts',
  'tests/http/roles/roles.test.ts',
  'tests/http/accounts/sign-in.test.ts',
  'tests/http/hostile/addresses.test.ts',
  'tests/http/platform/full-disk.test.ts',
  'tests/http/speed/bench.test.ts',
  'tests/http/platform/killed-application.test.ts',
  'tests/http/voting/close-in-time.test.ts',
  'tests/http/platform/start.test.ts',
  'tests/http/foreign-staff.test.ts',
  'tests/http/imports/imports.test.ts',
  'tests/http/platform/move.test.ts',
  'tests/http/tally/published-elections.test.ts',
  'tests/http/platform/silent-database.test.ts',
  'tests/http/documents/photos-and-papers.test.ts',
  'tests/http/budget/reading.test.ts',
  'tests/http/tally/recount-files.test.ts',
  'tests/http/hostile/requests.test.ts',
  'tests/http/proposals/authors.test.ts',
  'tests/http/desk/desk.test.ts',
  'tests/http/frame/two-tabs.test.ts',
  'tests/http/signatures/changed-act.test.ts',
  'tests/http/accounts/second-factor.test.ts',
  'tests/http/rounds/freeze-race.test.ts',
  'tests/http/documents/decoding.test.ts',
  'tests/http/frame/several-processes.test.ts',
]

/** The tests of units, which are over soon and name most faults, first: files of a project share their processes. */
const projects = ['unit', 'browser', 'http']

/** One project after the other, each with its longest files first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = longest.filter((name) => !existsSync(name))
    if (gone.length > 0) throw new Error(`tests/support/longest-first.ts names ${gone.join(', ')}`)
    const sorted = await super.sort(files)
    return sorted.sort((one, other) => turn(one) - turn(other))
  }
}

function turn({ project, moduleId }: TestSpecification): number {
  const place = longest.findIndex((name) => moduleId.endsWith(name))
  return 1_000 * projects.indexOf(project.name) + (place < 0 ? longest.length : place)
}
