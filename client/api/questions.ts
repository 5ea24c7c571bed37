/** Every question that the client asks, each named after what it answers. */
import { graphql } from './generated/index.ts'

/** What there is to begin with: officials in order of office, documents, how much is stored. */
export const BeginningQuestion = graphql(`
  query Beginning($officials: Int!) {
    meta {
      dataVersion
      counts {
        entities
        activities
        documents
      }
    }
    officials(first: $officials) {
      totalCount
      nodes {
        ...EntityCard
        positions {
          id
          title
          status
          body {
            id
            name
          }
        }
      }
    }
    documents(first: 100) {
      totalCount
      nodes {
        id
        title
        subtitle
        publishedOn
        covers
        source {
          publisher
          page
        }
      }
    }
  }
`)

/** Entities by id; null where no published document speaks of one. */
export const EntitiesQuestion = graphql(`
  query Entities($ids: [ID!]!) {
    entities(ids: $ids) {
      ...EntityCard
    }
  }
`)

/** What is around an entity, with every link and the words that tell it. */
export const NeighboursQuestion = graphql(`
  query Neighbours($id: ID!, $first: Int!, $filter: NeighbourFilter) {
    entity(id: $id) {
      ...EntityCard
      neighbours(first: $first, filter: $filter) {
        totalCount
        countsByRelation {
          relation
          type
          count
        }
        nodes {
          linkCount
          entity {
            ...EntityCard
          }
          via {
            predicate
            kind
            attribution
            direction
            title
            status
            activity {
              ...ActivityCard
            }
            citations {
              ...CitationCard
            }
          }
        }
      }
    }
  }
`)

export const SearchQuestion = graphql(`
  query Search($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      totalCount
      nodes {
        matched {
          field
          text
        }
        entity {
          ...EntityCard
          positions {
            id
            title
            status
            body {
              id
              name
            }
          }
        }
      }
    }
  }
`)

/** The head of the inspector. */
export const HeadQuestion = graphql(`
  query Head($id: ID!) {
    entity(id: $id) {
      ...EntityCard
      aliases
      possibleSameCount
      positions {
        id
        title
        status
        from
        to
        body {
          ...EntityCard
        }
        person {
          ...EntityCard
        }
        citations {
          ...CitationCard
        }
      }
      activities(first: 0) {
        totalCount
      }
      mentions(first: 0) {
        totalCount
      }
      neighbours(first: 0) {
        totalCount
        countsByRelation {
          relation
          type
          count
        }
      }
    }
  }
`)

/** What an official did, row by row, by every attribution. */
export const TraceQuestion = graphql(`
  query Trace($id: ID!, $first: Int!, $after: String, $filter: TraceFilter) {
    trace(official: $id, first: $first, after: $after, filter: $filter) {
      totalCount
      totals {
        attribution
        role
        activities
        rows
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        attribution
        role
        shared
        activity {
          id
          kind
          date {
            from
            to
            basis
          }
          places {
            ...EntityCard
          }
        }
        object {
          ...EntityCard
        }
        citations {
          ...CitationCard
        }
      }
    }
  }
`)

/** Activities in which an entity takes part or that are about it. */
export const ActivitiesQuestion = graphql(`
  query Activities($id: ID!, $first: Int!, $after: String) {
    entity(id: $id) {
      id
      activities(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ActivityCard
          citations {
            ...CitationCard
          }
        }
      }
    }
  }
`)

export const MentionsQuestion = graphql(`
  query Mentions($id: ID!, $first: Int!, $after: String) {
    entity(id: $id) {
      id
      mentions(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
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
      }
    }
  }
`)

export const SameQuestion = graphql(`
  query Same($id: ID!) {
    entity(id: $id) {
      id
      possibleSameCount
      possibleSame {
        reason
        shared
        entity {
          ...EntityCard
        }
      }
    }
  }
`)

/** An activity by its id, with everything that the text says of it. */
export const ActivityQuestion = graphql(`
  query Activity($id: ID!) {
    activity(id: $id) {
      ...ActivityCard
      citations {
        ...CitationCard
      }
    }
  }
`)

/** A document whole: its raw text and the order in which it is read. */
export const DocumentQuestion = graphql(`
  query Document($id: ID!) {
    document(id: $id) {
      id
      title
      subtitle
      byline
      publishedOn
      covers
      source {
        publisher
        page
        url
      }
      text
      readingOrder
      dropped
    }
  }
`)
