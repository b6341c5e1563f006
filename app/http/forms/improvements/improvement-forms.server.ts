import { z } from 'zod'
import { longestText, longestTitle, sides } from '#app/domain/improvements/improvement.ts'
import { becomes, findings } from '#app/domain/improvements/state.ts'
import { type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { Sent } from '#app/http/pages/declared.server.ts'
import type { StepWords } from '#app/services/improvements/write-improvement.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { checkAnswers } from '../form.server.ts'
import { choice, day, requiredText, text, title, whole } from '../form-fields.server.ts'
import { type ArrivedEvidence, evidenceOf } from './documents.server.ts'

const words = requiredText({ max: longestText, min: 3 })

/** What is agreed. */
export const planForm = z.object({
  title: title({ max: longestTitle, min: 3 }),
  text: words,
  side: choice(sides),
  owner: title({ max: longestTitle, min: 0 }),
  due: day(),
  from: text({ max: 40 }),
})

const seen = whole({ min: 0, max: 10_000 })
const step = z.object({ state: choice(becomes), text: words, seen })
const recheck = z.object({ state: choice(findings), text: words })

type Sender = Pick<Situation, 'person' | 'place'>

async function read<Words extends { text: string }>(
  form: z.ZodType<Words>,
  { answers, faults, arrived }: Sent<ArrivedEvidence>,
  sender: Sender,
): Promise<Outcome<Words & Pick<StepWords, 'evidence'>>> {
  const said = checkAnswers(answers, form)
  const evidence = await evidenceOf(answers, arrived, sender)
  if (said.refused || faults.length > 0)
    return refuseInput([...(said.refused ? said.faults : []), ...faults])
  return { refused: false, value: { ...said.value, evidence } }
}

/** What its owner says. */
export const readStepForm = (sent: Sent<ArrivedEvidence>, sender: Sender) =>
  read(step, sent, sender)

/** What somebody found who looked again. */
export const readRecheckForm = (sent: Sent<ArrivedEvidence>, sender: Sender) =>
  read(recheck, sent, sender)
