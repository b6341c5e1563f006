import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pythonWith } from './python-with.ts'

const program = `
import json, sys
from frictionless import Package
descriptor = json.load(open("datapackage.json"))
# The profile stands on the internet, where no test goes; what it asks for is asked by its test in words.
descriptor.pop("profile", None)
json.dump(descriptor, open("described.json", "w"))
report = Package("described.json").validate()
print(json.dumps(report.flatten(["type", "message"]) if report.tasks else [["none", "no table"]]))
`

/** What the validator of data packages finds wrong in a description and the table it names; empty where all is right. */
export function checkedByFrictionless(descriptor: string, table: { name: string; text: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'ashar-package-'))
  try {
    writeFileSync(join(folder, 'datapackage.json'), descriptor)
    writeFileSync(join(folder, table.name), table.text)
    const found: [type: string, message: string][] = JSON.parse(
      pythonWith('frictionless', program, '', folder),
    )
    return found
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
