import { measureViews } from './map/measure-views.ts'

/**
 * What a view of the map of services takes at each height, in time and bytes, with 1,000, 10,000 and 100,000 of them: from
 * the register in memory to the answer that is sent. 1 where a view does not reach what is asked.
 */
export async function bench(): Promise<number> {
  const report = (line: string) => void process.stdout.write(`${line}\n`)
  return measureViews(report) ? 0 : 1
}
