import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { actualField, plannedField } from '#app/domain/delivery/check-delivery.ts'
import {
  type DeliveryStage,
  deliveryStages,
  type StagePlan,
} from '#app/domain/delivery/delivery.ts'
import type { Attachment } from '#app/domain/documents/attachment.ts'
import { kinds, mostBeside } from '#app/domain/documents/kinds.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { accepted, type FieldFault, fault, refuseInput, whenAccepted } from '#app/domain/outcome.ts'
import { answersOfDelivery } from '#app/http/forms/delivery/answers-of-delivery.ts'
import { arrivedBefore, keepInForm } from '#app/http/forms/documents/arrived-before.server.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { amount, optionalDay, text } from '#app/http/forms/form-fields.server.ts'
import type { Sent } from '#app/http/pages/declared.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { readDeliveryPage } from '#app/services/delivery/read-delivery-page.server.ts'
import { mayUpdateDelivery, updateDelivery } from '#app/services/delivery/update-delivery.server.ts'
import { keepPhoto } from '#app/services/documents/keep-photo.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { DeliveryForm } from '#app/ui/delivery/delivery-form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Written } from '#app/ui/texts/written.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.delivery.office.title }

const dates = Object.fromEntries(
  deliveryStages.flatMap((stage) => [
    [plannedField(stage), optionalDay()],
    [actualField(stage), optionalDay()],
  ]),
)
const money = z.object({
  responsible: text({ max: 120 }),
  planned: amount(),
  spent: amount(),
  varianceReason: text({ max: 500 }),
  planReason: text({ max: 500 }),
  note: text({ max: 600 }),
  shows: text({ max: 20 }),
})
const days = z.object(dates)

const page = officePage({
  may: 'update-delivery',
  params: { proposal: 'number' },
  read: async (visit) =>
    whenAccepted(await readDeliveryPage(visit, visit.params.proposal), ({ delivery }) => ({
      delivery,
    })),
  async files(visit) {
    const photos: Attachment[] = []
    const open = await mayUpdateDelivery(visit, visit.params.proposal)
    return {
      fields: open.refused ? new Map() : photoField(visit, photos),
      arrived: { open, photos },
    }
  },
  changes: ({ delivery }) => answersOfDelivery(delivery),
  form: readPlan,
  command: (visit, plan) => updateDelivery(visit, { ...plan, ...visit.params }),
  next: ({ paths, params }) => telling(paths.updateDelivery(params.proposal), 'delivery-saved'),
})
export const loader = page.loader
export const action = page.action

type Arrived = { open: Outcome<unknown>; photos: Attachment[] }

/** The plan with its photos. Those that arrived stay with the form when another field is wrong; never sent, they are tidied away. */
async function readPlan(
  { answers, faults: early, arrived }: Sent<Arrived>,
  sender: Pick<Situation, 'place' | 'person'>,
) {
  if (arrived.open.refused) return arrived.open
  const kept = await arrivedBefore(answers, 'photo', sender, most)
  const all = [...kept.filter(({ kind }) => kind === 'photo'), ...arrived.photos]
  const photos = all.slice(0, most)
  const plan = checkAnswers(answers, money)
  const dated = checkAnswers(answers, days)
  keepInForm(answers, 'photo', sender, photos)
  const faults = [
    ...early,
    ...(all.length > most && !early.some(isTooMany) ? [tooMany()] : []),
    ...(plan.refused ? plan.faults : []),
    ...(dated.refused ? dated.faults : []),
  ]
  if (plan.refused || dated.refused || faults.length > 0) return refuseInput(faults)
  const { shows, ...told } = plan.value
  const shown = deliveryStages.find((stage) => stage === shows) ?? null
  return accepted({ ...told, photos, shows: shown, stages: stagesOf(dated.value) })
}

const most = mostBeside.delivery.photo
const tooMany = () => fault('photo', 'too-many-photos', { max: most })
const isTooMany = ({ reason }: FieldFault) => reason.key === 'too-many-photos'

function photoField({ place, at }: Situation, photos: Attachment[]) {
  const take = async (file: { name: string; bytes: Buffer | null }) => {
    if (photos.length >= most) return tooMany()
    const kept = await keepPhoto(place, file, at)
    if (kept.refused) return { field: 'photo', reason: kept.reason }
    photos.push(kept.value)
    return null
  }
  return new Map([['photo', { maxBytes: kinds.photo.maxBytes, take }]])
}

function stagesOf(answered: z.output<typeof days>): StagePlan {
  const datesOf = (stage: DeliveryStage) => ({
    planned: answered[plannedField(stage)] ?? null,
    actual: answered[actualField(stage)] ?? null,
  })
  return {
    design: datesOf('design'),
    contract: datesOf('contract'),
    work: datesOf('work'),
    acceptance: datesOf('acceptance'),
    opening: datesOf('opening'),
  }
}

export default function DeliveryOffice() {
  const { delivery, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().delivery.office
  return (
    <>
      <h1>{text.title}</h1>
      <p>
        <b>
          <Written>{delivery.title}</Written>
        </b>
        . {text.lead}
      </p>
      <DeliveryForm delivery={delivery} formKey={key} rejected={rejected} />
    </>
  )
}
