import type { NounFacts } from '../noun-facts.ts'
import { accountLinks } from './message-links.ts'
import { accountOwnData } from './own-data.server.ts'
import { peopleSteps } from './people/first-steps.server.ts'
import { signContact } from './people/sign-contact.server.ts'
import { signRole } from './people/sign-role.server.ts'

export const accountFacts = {
  sections: { people: { action: 'read-people', path: 'people' } },
  signed: { 'change-role': signRole, 'replace-contact': signContact },
  links: accountLinks,
  ownData: accountOwnData,
  steps: { people: peopleSteps },
} as const satisfies NounFacts
