import { builtNow } from './built-now.ts'
import { measureMap } from './map/measure-map.ts'

/**
 * What a view of the map of services takes at each height, in time and bytes, with 1,000, 10,000 and 100,000 of them;
 * how long the register takes to be read first, and until a change is seen. On a database of its own. 1 where a line does
 * not reach what is asked.
 */
export async function bench(): Promise<number> {
  const report = (line: string) => void process.stderr.write(`${line}\n`)
  const { table, met } = await measureMap(await builtNow(), report)
  process.stdout.write(`${table}\n`)
  return met ? 0 : 1
}
