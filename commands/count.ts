import { runCount } from './run-count.ts'
import { runCommand } from './unusable.ts'

await runCommand(() =>
  runCount(process.argv.slice(2), {
    write: (text) => process.stdout.write(text),
    report: (text) => process.stderr.write(text),
  }),
)
