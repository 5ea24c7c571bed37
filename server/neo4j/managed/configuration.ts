/** What the managed server is told: small, on this machine only, and quick to stop. */

/** One user on one machine: the documents fit many times over. About 600 MB resident. */
const HEAP = '512m'
const PAGE_CACHE = '128m'

/** The text of neo4j.conf for a server whose Bolt listens on `port` of 127.0.0.1. */
export function configuration(port: number): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    // Routing drivers (neo4j://) are told this address.
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'server.memory.heap.initial_size': '256m',
    'server.memory.heap.max_size': HEAP,
    'server.memory.pagecache.size': PAGE_CACHE,
    // The defaults of these are: for ever, and all there is. A load of 5,000 statements takes seconds.
    'db.transaction.timeout': '120s',
    'db.lock.acquisition.timeout': '60s',
    'db.memory.transaction.max': '384m',
    // Otherwise 256 MB on disk for each of the two databases before the first statement.
    'db.tx_log.preallocate': 'false',
    // A stop then takes about 3 s, not 10: by default Bolt waits that long for clients that are gone.
    'db.shutdown_transaction_end_timeout': '1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.server.bolt.connection_shutdown_wait_time': '1s',
  }
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`
}

/** The options of the Java machine; a server without memory must end, not linger. */
export const JAVA_OPTIONS = [
  '-Xms256m',
  `-Xmx${HEAP}`,
  // Made for small heaps: a start takes 11 s of processor time with it, 15 s with the default.
  '-XX:+UseSerialGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.disable.jmx=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
]
