import type { FollowKey } from '#app/domain/following/follow.ts'
import type { FollowingMessages } from '#app/domain/following/messages.ts'
import type { Paths } from '#app/paths.ts'
import type { MessageLinks } from '../message-link.ts'

/** Where following ends: of the one thing, or the list of all. */
const stop = (paths: Paths, { only }: { only: FollowKey | null }) =>
  only ? paths.follow(only.year, only.what) : paths.following

export const followingLinks: MessageLinks<FollowingMessages> = {
  'followed-version': (paths, facts) => ({
    to: facts.page
      ? paths.budgetLine(facts.year, facts.page.side, facts.page.key)
      : paths.budget(facts.year),
    stop: stop(paths, facts),
  }),
  'followed-answer': (paths, facts) => ({
    to: paths.remark(facts.year, facts.number),
    stop: stop(paths, facts),
  }),
  'followed-hearing': (paths, facts) => ({
    to: paths.hearing(facts.hearing),
    stop: stop(paths, facts),
  }),
  'followed-report': (paths, { number }) => ({
    to: paths.problem(number),
    stop: paths.followedServices,
  }),
  'followed-facility': (paths, { number }) => ({
    to: paths.facility(number),
    stop: paths.followedServices,
  }),
  'followed-register': (paths) => ({ to: paths.facilities, stop: paths.followedServices }),
}
