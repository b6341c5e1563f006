import { readdirSync } from 'node:fs'

const folder = new URL('.', import.meta.url)
const known = readdirSync(folder)
  .filter((file) => /^[a-z]+\.ts$/.test(file))
  .map((file) => file.slice(0, -3))
const [name = '', ...words] = process.argv.slice(2)

if (known.includes(name)) {
  const { bench } = await import(new URL(`${name}.ts`, folder).href)
  process.exitCode = await bench(words)
} else {
  process.stderr.write(`npm run bench -- ${known.join('|')}\n`)
  process.exitCode = 2
}
