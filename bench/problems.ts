import { builtNow } from './built-now.ts'
import { measureProblems } from './problems/measure-problems.ts'

/**
 * How long pages and files of a list of 100,000 reports take (`--size N`: of so many), from the request to the last byte
 * of the answer, each page made anew; in a database of its own that is thrown away. 1 where a page takes longer than is asked.
 */
export async function bench(words: readonly string[]): Promise<number> {
  const size = words.includes('--size') ? Number(words[words.indexOf('--size') + 1]) : 100_000
  const report = (line: string) => void process.stdout.write(`${line}\n`)
  return (await measureProblems(await builtNow(), size, report)) ? 0 : 1
}
