import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import countScript from '#app/enhance/count-attendance.client.ts?worker&url'
import keepScript from '#app/enhance/draft.client.ts?worker&url'
import { begunWith } from '#app/forms/rejected-form.ts'
import {
  answersOfAttendance,
  readAttendance,
} from '#app/http/forms/hearings/attendance-form.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { dateTime } from '#app/i18n/format.ts'
import { countAttendance, openAttendance } from '#app/services/hearings/count-attendance.server.ts'
import { Form } from '#app/ui/form/form.tsx'
import { OnPhone } from '#app/ui/form/on-phone.tsx'
import { AttendanceFields } from '#app/ui/hearings/office/attendance-fields.tsx'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useRequestFacts } from '#app/ui/request-context.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.heldHearing.work.attendance }

const page = officePage({
  may: 'count-attendance',
  params: { hearing: 'number' },
  read: async (visit) =>
    whenAccepted(await openAttendance(visit, visit.params.hearing), (desk) => ({
      ...desk,
      answers: answersOfAttendance(desk.hearing.attendance, desk.villages),
    })),
  changes: ({ answers }) => answers,
  async form({ answers }, visit) {
    const desk = await openAttendance(visit, visit.params.hearing)
    return desk.refused ? desk : readAttendance(answers, desk.value.villages)
  },
  command: (visit, counts) => countAttendance(visit, visit.params.hearing, counts),
  next: ({ paths }, number) => telling(paths.countAttendance(number), 'hearing-saved'),
})
export const loader = page.loader
export const action = page.action

export default function Attendance() {
  const { key, hearing, villages, answers } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { nonce } = useRequestFacts()
  const text = useText()
  const words = text.heldHearing.work
  const paths = usePaths()
  const language = useLanguage()
  const { shown } = useHearingWords()
  const { number, attendance, begins } = hearing
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.officeHearings, label: text.hearingWork.title },
          { href: paths.officeHearing(number), label: shown(hearing.title) },
        ]}
        here={words.attendance}
      />
      <h1>{words.attendance}</h1>
      <p className="lead">{words.attendanceLead}</p>
      {attendance ? <p>{words.countedAt(dateTime(attendance.at, language))}</p> : null}
      <Form formKey={key} rejected={rejected}>
        <AttendanceFields shown={rejected ?? begunWith(answers)} villages={villages} />
        <OnPhone savedAt={attendance?.at ?? begins} words={words} />
        <p className="buttons">
          <Button>{words.send}</Button>
          <a href={paths.attendanceSheet(number)}>{words.sheet}</a>
        </p>
      </Form>
      {[keepScript, countScript].map((src) => (
        <script key={src} type="module" src={src} nonce={nonce} />
      ))}
    </>
  )
}
