export { choiceIn, choiceName, choiceQuery } from '#app/domain/following/services.ts'
export { tellOfReport } from '../following/services/tell-service-followers.server.ts'
