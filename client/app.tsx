/** The frame: theme, way to the server, and what is shown when a screen breaks. */
import { MantineProvider } from '@mantine/core'
import { useMemo } from 'react'
import { Provider } from 'urql'
import { createClient } from './api/client.ts'
import { BreakGuard } from './components/break-guard.tsx'
import { ExploreScreen } from './screens/explore/screen.tsx'
import { theme } from './theme/theme.ts'

export function App() {
  const client = useMemo(createClient, [])
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <BreakGuard>
        <Provider value={client}>
          <ExploreScreen />
        </Provider>
      </BreakGuard>
    </MantineProvider>
  )
}
