import { pythonWith } from './python-with.ts'

const program = `
import contextlib, io, json, sys
from pabulib.checker import Checker
with contextlib.redirect_stdout(io.StringIO()):
    results = Checker().process_files([sys.stdin.read()])
errors = [
    f"{kind}: {list(found.values())}"
    for name, told in results.items() if name not in ("metadata", "summary")
    for kind, found in (told["results"].get("errors", {}) if isinstance(told["results"], dict) else {}).items()
]
print(json.dumps({"valid": results["metadata"]["valid"], "errors": errors}))
`

/** What the checker of the format says of a file. */
export const checkedByPabulib = (pb: string): { valid: number; errors: string[] } =>
  JSON.parse(pythonWith('pabulib-checker', program, pb))
