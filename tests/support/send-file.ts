import mongoose from 'mongoose'
import { until } from './portal.ts'
import type { Fields, Page, Visitor } from './visitor.ts'

const reading = () => mongoose.connection.collection('imports').countDocuments({ state: 'reading' })

/** Sends a file where it is taken in; answers its preview once it is read to its end, or the page that refuses it. */
export async function sendFile(by: Visitor, address: string, fields: Fields): Promise<Page> {
  const sent = await by.submit(address, fields)
  if (sent.status !== 200 || sent.url.includes(address)) return sent
  await until('the file is read', async () => (await reading()) === 0)
  return by.ask(sent.url)
}
