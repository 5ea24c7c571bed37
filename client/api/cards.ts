/** Fragments: what a panel shows of an entity, a citation, an activity. */
import { graphql } from './generated/index.ts'

export const EntityCard = graphql(`
  fragment EntityCard on Entity {
    id
    name
    type
    subtype
  }
`)

export const CitationCard = graphql(`
  fragment CitationCard on Citation {
    part
    quotation
    spans
    document {
      id
      title
      subtitle
      publishedOn
      source {
        publisher
        page
        url
      }
    }
  }
`)

/** An activity with all its ends: what the canvas draws and a fact names. */
export const ActivityCard = graphql(`
  fragment ActivityCard on Activity {
    id
    kind
    date {
      from
      to
      basis
    }
    document {
      id
    }
    participants {
      role
      attribution
      entity {
        ...EntityCard
      }
    }
    concerns {
      ...EntityCard
    }
    places {
      ...EntityCard
    }
    resultedIn {
      ...EntityCard
    }
  }
`)
