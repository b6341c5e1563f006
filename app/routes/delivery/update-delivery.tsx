import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { actualField, plannedField } from '#app/domain/delivery/check-delivery.ts'
import {
  type DeliveryStage,
  deliveryStages,
  type StagePlan,
} from '#app/domain/delivery/delivery.ts'
import { type FieldFault, fault, refuseInput } from '#app/domain/outcome.ts'
import type { Attachment } from '#app/domain/proposals/proposal.ts'
import { attachmentLimits } from '#app/domain/proposals/writing/limits.ts'
import { checkAnswers, showRejected } from '#app/http/forms/form.server.ts'
import { amount, optionalDay, text } from '#app/http/forms/form-fields.server.ts'
import { newFormKey } from '#app/http/forms/form-key.server.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { readUpload } from '#app/http/forms/upload.server.ts'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { numberIn, pathsIn } from '#app/http/situation.server.ts'
import { readDeliveryPage } from '#app/services/delivery/read-delivery-page.server.ts'
import { mayUpdateDelivery, updateDelivery } from '#app/services/delivery/update-delivery.server.ts'
import { findPhotos } from '#app/services/records/find-photos.server.ts'
import { keepPhoto } from '#app/services/records/keep-photo.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { DeliveryForm } from '#app/ui/delivery/delivery-form.tsx'
import { keptAnswers, keptField } from '#app/ui/delivery/kept-photos.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import type { RejectedForm } from '#app/ui/rejected-form.ts'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.delivery.office.title }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await inOffice(args)
  const found = await readDeliveryPage(situation, numberIn(args, 'proposal'))
  if (found.refused) return refusedPage(situation.language, found)
  return { delivery: found.value.delivery, formKey: newFormKey() }
}

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
  note: text({ max: 600 }),
})
const days = z.object(dates)

export async function action(args: ActionFunctionArgs) {
  const situation = await inOffice(args)
  const proposal = numberIn(args, 'proposal')
  const open = await mayUpdateDelivery(situation, proposal)
  const arrived: Attachment[] = []
  const upload = await readUpload(args, open.refused ? new Map() : photoField(situation, arrived))
  if (open.refused) return showRejected(situation.language, upload.answers, open)
  const kept = await findPhotos(situation.place, (upload.answers[keptField] ?? []).slice(0, most))
  const all = [...kept, ...arrived]
  const photos = all.slice(0, most)
  // Photos that arrived stay with the form when another field is wrong; those never sent are tidied away.
  const answers = { ...upload.answers, ...keptAnswers(photos) }
  const plan = checkAnswers(upload.answers, money)
  const dated = checkAnswers(upload.answers, days)
  const faults = [
    ...upload.faults,
    ...(all.length > most && !upload.faults.some(isTooMany) ? [tooMany()] : []),
    ...(plan.refused ? plan.faults : []),
    ...(dated.refused ? dated.faults : []),
  ]
  if (plan.refused || dated.refused || faults.length > 0)
    return showRejected(situation.language, answers, refuseInput(faults))
  const command = { ...plan.value, proposal, photos, stages: stagesOf(dated.value) }
  const outcome = await updateDelivery({ ...situation, formKey: upload.key }, command)
  if (outcome.refused) return showRejected(situation.language, answers, outcome)
  return redirect(pathsIn(args).delivery(proposal))
}

const most = attachmentLimits.photos
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
  return new Map([['photo', { maxBytes: attachmentLimits.photoBytes, take }]])
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
  const { delivery, formKey } = useLoaderData<typeof loader>()
  const rejected = useActionData<RejectedForm>()
  const text = useText().delivery.office
  return (
    <>
      <h1>{text.title}</h1>
      <p>
        <b>{delivery.title}</b>. {text.lead}
      </p>
      <DeliveryForm delivery={delivery} formKey={formKey} rejected={rejected} />
    </>
  )
}
