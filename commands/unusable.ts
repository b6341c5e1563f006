/** Input nobody could work with; its message is the one sentence the person is told. */
export class Unusable extends Error {}

/** Runs a command; unusable input ends it with one sentence and exit code 2. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof Unusable)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
