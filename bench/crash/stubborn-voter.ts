import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { choiceField } from '#app/domain/voting/check-ballot.ts'
import { formKeyField } from '#app/forms/rejected-form.ts'

/** One ballot as a voter sent it, how often at most, and the code they were shown; null where nobody answered for it. */
export type Sent = { choices: readonly number[]; code: string | null }

type Voter = {
  cookie: string
  /** Which voter it is: no two send the same choices. */
  seat: number
  path: string
  frozen: { hash: string; projects: readonly { number: number }[] }
  origin: () => Promise<string>
}

/**
 * Votes again and again, each time otherwise, until told to stop. A form that nobody answered is sent again as it is, as a
 * browser does when its page is loaded again; now and then the voter gives up and fills in another.
 */
export function stubborn({ cookie, seat, path, frozen, origin }: Voter) {
  const sent: Sent[] = []
  let going = true
  const done = (async () => {
    for (let turn = 0; going; turn++) {
      const choices = choicesOf(seat, turn, frozen.projects)
      const body = new URLSearchParams({ [formKeyField]: randomUUID(), rules: frozen.hash })
      for (const choice of choices) body.append(choiceField, String(choice))
      const one: Sent = { choices, code: null }
      sent.push(one)
      while (one.code === null) {
        one.code = await answered(body)
        if (one.code === null && (!going || randomInt(4) === 0)) break
        if (one.code === null) await pause(100)
      }
      await pause(randomInt(400))
    }
  })()
  return {
    sent,
    stop: () => {
      going = false
      return done
    },
  }

  async function answered(body: URLSearchParams): Promise<string | null> {
    try {
      const here = await origin()
      const answer = await fetch(new URL(path, here), {
        method: 'POST',
        headers: { cookie, origin: here },
        body,
        redirect: 'manual',
      })
      const text = await answer.text()
      return answer.status === 200 ? (codeShown.exec(text)?.[0] ?? null) : null
    } catch {
      return null
    }
  }
}

const codeShown = /([0-9A-Z]{4}-){3}[0-9A-Z]{4}/

/** Four projects that name the seat and the turn, two each: 96 seats and 400 turns before they begin anew. */
function choicesOf(seat: number, turn: number, projects: Voter['frozen']['projects']): number[] {
  const [first, second] = [projects.slice(0, 20), projects.slice(20)]
  const nth = (list: typeof projects, at: number) => list[at % list.length]?.number ?? 0
  const ofSeat = [seat % 8, 8 + (Math.floor(seat / 8) % 12)].map((at) => nth(first, at))

  const ofTurn = [turn % 20, 20 + (Math.floor(turn / 20) % 20)].map((at) => nth(second, at))
  return [...ofSeat, ...ofTurn].toSorted((a, b) => a - b)
}
