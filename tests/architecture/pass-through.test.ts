import { expect, test } from 'vitest'
import { type SourceFile, sourceFiles } from './source-files.ts'

const comment = /^\s*(\/\/|\/?\*)/

/** Whether a file says nothing of its own: each of its statements hands on what another file has. */
function passesOn({ text }: SourceFile): boolean {
  const code = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !comment.test(line))
    .join(' ')
  const statements = code.split(/(?<=')\s+(?=export |import )/)
  return statements.every((one) => /^(import|export)[^=]* from '[^']+'\s*$/.test(one))
}

/** Named after another noun, a file is the one place where its folder takes from that noun. */
function isDoor(path: string): boolean {
  const [, folder, file] =
    /([^/]+)\/(budget|documents|following|records)(?:\.server)?\.ts$/.exec(path) ?? []
  return file !== undefined && folder !== file
}

test('a file passes on what others say only as the one door to another noun', () => {
  const found = sourceFiles('app', 'models', 'seed', 'commands').filter(passesOn)
  expect(found.map(({ path }) => path).filter((path) => !isDoor(path))).toEqual([])
})

test('the check sees a file that only passes on, and one that says something', () => {
  const path = 'app/ui/rounds/list.ts'
  const said = "import { a } from './a.ts'\n\nexport const b = a\n"
  expect(passesOn({ path, text: "/** Why. */\nexport { a } from './a.ts'\n" })).toBe(true)
  expect(passesOn({ path, text: said })).toBe(false)
  expect(isDoor(path)).toBe(false)
  expect(isDoor('app/ui/rounds/budget.ts')).toBe(true)
  expect(isDoor('app/ui/budget/documents.ts')).toBe(true)
  expect(isDoor('app/ui/budget/budget.ts')).toBe(false)
})
