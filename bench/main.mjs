import { readdirSync } from 'node:fs'
import { runCommand, Unusable } from '../commands/unusable.ts'

const folder = new URL('.', import.meta.url)
const known = readdirSync(folder)
  .filter((file) => /^[a-z]+\.ts$/.test(file))
  .map((file) => file.slice(0, -3))
const [name = '', ...words] = process.argv.slice(2)

await runCommand(async () => {
  if (!known.includes(name))
    throw new Unusable(`Name what to measure: npm run bench -- ${known.join('|')}`)
  const { bench } = await import(new URL(`${name}.ts`, folder).href)
  return bench(words)
})
