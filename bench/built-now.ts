import { serverBundle } from '../scripts/project.mjs'
import { buildIfChanged } from '../scripts/steps/build.mjs'

/** The bundle of the application as the sources stand; a test gives the one it has. */
export async function builtNow(): Promise<string> {
  const given = process.env.ASHAR_TEST_BUILD
  if (given) return given
  await buildIfChanged()
  return serverBundle
}
