# The server alone; Neo4j runs beside it (compose.yaml) or wherever NEO4J_URI leads.
FROM node:24-bookworm-slim

WORKDIR /luzhi
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4400 LUZHI_HOME=/var/lib/luzhi

# The dependencies first: they change least.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force

COPY vite.config.ts tsconfig.json ./
COPY data data
COPY cypher cypher
COPY client client
COPY server server
# Built here, so that a start needs neither time nor a network for it.
RUN node server/bootstrap.mjs build && install -d -o node -g node "$LUZHI_HOME"

USER node
EXPOSE 4400
VOLUME /var/lib/luzhi
# Asks a question that only Neo4j can answer.
HEALTHCHECK --interval=10s --timeout=8s --start-period=120s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ meta { dataVersion } }' }) }).then((answer) => answer.json()).then(({ data }) => process.exit(data?.meta?.dataVersion ? 0 : 1), () => process.exit(1))"]
# Not through npm: signals reach the server itself.
CMD ["node", "server/bootstrap.mjs", "start"]
