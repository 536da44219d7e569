# syntax=docker/dockerfile:1
# The image runs the sources as they are: Node strips the types, nothing is built.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
LABEL org.opencontainers.image.title="kubecon" \
      org.opencontainers.image.description="Answers questions about KubeCon talks in Slack and Discord, from notes people wrote" \
      org.opencontainers.image.licenses="MIT"
# A container without tokens is a mistake, not somebody who wants to try the bot.
ENV NODE_ENV=production STATE_PATH=/state/kubecon.db PREVIEW=false
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE README.md ./
COPY src ./src
COPY data ./data
# The only place the bot writes to: mount a volume here to keep what digests have shown.
RUN mkdir /state && chown node:node /state
VOLUME /state
USER node
STOPSIGNAL SIGTERM
CMD ["node", "src/main.ts"]
