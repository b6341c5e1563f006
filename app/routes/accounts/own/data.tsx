import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { day, title } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import { correctAccount } from '#app/services/accounts/own/correct-account.server.ts'
import { readOwnData } from '#app/services/accounts/own/read-own-data.server.ts'
import { CorrectForm } from '#app/ui/accounts/own/correct-form.tsx'
import { OwnKept } from '#app/ui/accounts/own/own-kept.tsx'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.ownData.title }

const page = accountPage({
  read: async (visit) =>
    whenAccepted(await readOwnData(visit), ({ account, kept }) => ({
      account,
      mayMove: !may(visit.person, 'choose-village', visit, visit.at).refused,
      // The page shows when and what; the whole of each record is in the file.
      kept: kept.map(({ collection, rows }) => ({
        collection,
        rows: rows.map(({ at, words }) => ({ at, words })),
      })),
    })),
  changes: ({ account: { name, born, residentSince } }) => ({
    name: [name],
    born: [born ?? ''],
    since: [residentSince ?? ''],
  }),
  form: z.object({ name: title({ max: 120, min: 2 }), born: day(), since: day() }),
  command: correctAccount,
  next: ({ paths }) => telling(paths.ownData, 'own-data-saved'),
})
export const loader = page.loader
export const action = page.action

export default function OwnDataPage() {
  const { key, account, kept, mayMove } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const text = useText().ownData
  const paths = usePaths()
  return (
    <>
      <h1>{text.title}</h1>
      <WhatWasDone />
      <p className="lead">{text.lead}</p>
      <ul className="ways">
        <li>
          <a href="#correct">{text.correct}</a>
        </li>
        <li>
          <a href={paths.ownContact}>{text.contact.title}</a>
        </li>
        {mayMove ? (
          <li>
            <a href={paths.ownVillage(paths.ownData)}>{text.village}</a>
          </li>
        ) : null}
        <li>
          <a href={paths.ownDataFile}>{text.file}</a>
        </li>
        <li>
          <a href={paths.privacy}>{text.privacy}</a>
        </li>
        <li>
          <a href={paths.closeAccount}>{text.close}</a>
        </li>
      </ul>
      <OwnKept kept={kept} />
      <p>{text.votes}</p>
      <h2 id="correct">{text.details}</h2>
      <CorrectForm formKey={key} account={account} rejected={rejected} />
    </>
  )
}
