import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { choiceField } from '#app/domain/voting/check-ballot.ts'
import { formKeyField } from '#app/forms/rejected-form.ts'
import { type Cast, inParallel } from './in-parallel.ts'

type Asked = {
  origins: readonly string[]
  cookies: readonly string[]
  path: string
  round: { frozen: { hash: string; projects: readonly { number: number }[] } }
}

/** Everybody votes once, sixteen at once, each with five choices of their own. */
export async function castAll({ origins, cookies, path, round }: Asked): Promise<Cast> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const { hash, projects } = round.frozen
  const measured = await inParallel(cookies.length, async (voter) => {
    const origin = origins[voter % origins.length] ?? ''
    const body = new URLSearchParams({ [formKeyField]: randomUUID(), rules: hash })
    for (let choice = 0; choice < 5; choice++) {
      const project = projects[(voter * 7 + choice * 53) % projects.length]
      body.append(choiceField, String(project?.number))
    }
    const cookie = cookies[voter] ?? ''
    return sent(new URL(path, origin), { agent, cookie, origin, body: body.toString() })
  })
  agent.destroy()
  return measured
}

type Sent = { agent: Agent; cookie: string; origin: string; body: string }

/** Whether the vote was taken, by the code of its receipt. */
function sent(url: URL, { agent, cookie, origin, body }: Sent): Promise<boolean> {
  const headers = {
    cookie,
    origin,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
  }
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      answer.on('end', () => resolve(answer.statusCode === 200 && codeShown.test(text)))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
const codeShown = /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/
