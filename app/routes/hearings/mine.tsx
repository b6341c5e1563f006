import { accountPage } from '#app/http/pages/page.server.ts'
import { myQuestions } from '#app/services/hearings/own/my-questions.server.ts'
import { WhatWasDone } from '#app/ui/form/what-was-done.tsx'
import { OwnQuestions } from '#app/ui/hearings/own-questions.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.ownWays.questions, section: 'hearings' }

const page = accountPage({ read: async (visit) => ({ questions: await myQuestions(visit) }) })
export const loader = page.loader

export default function MyQuestions() {
  const { questions } = useShown<typeof loader>()
  const { ownWays, heldHearing: text } = useText()
  return (
    <>
      <h1>{ownWays.questions}</h1>
      <WhatWasDone />
      {questions.length > 0 ? (
        <OwnQuestions questions={questions} />
      ) : (
        <EmptyState title={text.questions.noneOwn} />
      )}
    </>
  )
}
