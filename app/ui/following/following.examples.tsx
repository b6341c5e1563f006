import { occasions } from '#app/domain/following/occasions.ts'
import type { Example } from '#app/ui/example.ts'
import { exampleRemark } from '../remarks/example-remark.ts'
import { FollowForm } from './follow-form.tsx'
import { FollowLink } from './follow-link.tsx'
import { FollowView } from './follow-view.tsx'
import { FollowedList } from './followed-list.tsx'

const { line, at, now } = exampleRemark
const [one] = now.lines
const split = one ? [one, { ...one, key: '70641', code: '70641' }] : []
const followed = { year: 2027, what: 'expenditure/70640', line, at, now }

export const examples: readonly Example[] = [
  {
    name: 'the ways to follow',
    element: (
      <>
        <FollowLink year={2027} what="expenditure/70640" />
        <FollowLink year={2027} what="" />
      </>
    ),
  },
  {
    name: 'a line that nobody follows yet',
    whole: true,
    element: (
      <main className="page">
        <FollowView {...{ year: 2027, line, followed: null, occasions }}>
          <FollowForm formKey="" followed={null} rejected={undefined} />
        </FollowView>
      </main>
    ),
  },
  {
    name: 'a line that is followed',
    whole: true,
    element: (
      <main className="page">
        <FollowView {...{ year: 2027, line, followed, occasions }}>
          <FollowForm formKey="" followed={followed} rejected={undefined} />
        </FollowView>
      </main>
    ),
  },
  {
    name: 'what somebody follows',
    element: (
      <FollowedList
        followed={[
          { ...followed, what: '', line: null, now: null },
          followed,
          { ...followed, what: 'expenditure/1', now: { ...now, fate: 'moved', lines: split } },
          { ...followed, what: 'expenditure/2', now: { ...now, fate: 'gone', lines: [] } },
        ]}
      />
    ),
  },
]
