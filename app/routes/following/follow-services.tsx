import { z } from 'zod'
import { choiceIn, choiceWord, readChoice } from '#app/domain/following/services.ts'
import { refuse, whenAccepted } from '#app/domain/outcome.ts'
import { text } from '#app/http/forms/form-fields.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import {
  followServices,
  openServiceFollows,
  stopFollowingServices,
} from '#app/services/following/services/follow-services.server.ts'
import { ServiceChoiceFields, ServiceFollowList } from '#app/ui/following/service-follows.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = {
  title: (text) => text.followingServices.title,
  section: 'services',
}

/** Where a village, a kind of services or both are followed, and where that ends. */
const page = accountPage({
  may: 'follow-services',
  read: async (visit) =>
    whenAccepted(await openServiceFollows(visit), (shown) => ({
      ...shown,
      chosen: choiceIn(visit.query),
    })),
  form: z.object({ stop: text({ max: 60 }), kind: text({ max: 40 }), village: text({ max: 6 }) }),
  async command(visit, { stop, kind, village }) {
    const chosen = readChoice(`${kind}/${village}`) ?? { kind: null, village: null }
    if (stop === '') return followServices(visit, chosen)
    const ended = readChoice(stop)
    return ended ? stopFollowingServices(visit, ended) : refuse('missing', 'not-here', {})
  },
  next: ({ paths }) => paths.followedServices,
})
export const loader = page.loader
export const action = page.action

export default function FollowServices() {
  const { followed, kinds, villages, chosen, key } = useShown<typeof loader>()
  const rejected = useRejectedForm()
  const { text: all, paths } = useSay()
  const text = all.followingServices
  const isFollowed = followed.some((one) => choiceWord(one) === choiceWord(chosen))
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.facilities, label: all.facilities.title }]}
        here={all.following.crumb}
      />
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <ul>
        {text.occasions.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Form formKey={key} rejected={rejected}>
        <h2>{text.add}</h2>
        <ServiceChoiceFields
          {...{ kinds, villages, rejected }}
          chosen={
            isFollowed
              ? { kind: '', village: '' }
              : { kind: chosen.kind ?? '', village: String(chosen.village ?? '') }
          }
        />
        <p className="buttons">
          <Button name="stop" value="">
            {all.following.follow}
          </Button>
        </p>
      </Form>
      <h2>{text.mine}</h2>
      {followed.length > 0 ? (
        <Form formKey={key} rejected={undefined}>
          <ServiceFollowList followed={followed} />
        </Form>
      ) : (
        <p>{text.none}</p>
      )}
      <p className="quiet">{all.following.privacy}</p>
      <p>
        <a href={paths.following}>{all.ownWays.following}</a>
      </p>
    </>
  )
}
