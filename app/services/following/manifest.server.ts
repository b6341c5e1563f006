import type { NounFacts } from '../noun-facts.ts'
import { followingLinks } from './message-links.ts'
import { followingOwnData } from './own-data.server.ts'

export const followingFacts = {
  own: { following: 'following', 'service-follows': 'followedServices' },
  links: followingLinks,
  ownData: followingOwnData,
} as const satisfies NounFacts
