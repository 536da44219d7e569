# syntax=docker/dockerfile:1
# The image runs the sources as they are: Node strips the types, nothing is built. What is prepared is Node's compile
# cache, so that a start need not strip and compile them again (docs/decisions/container.md).
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# Two fifths of what is installed is read by compilers and debuggers alone.
RUN find node_modules -type f -name '*.map' -delete -o -type f -name '*.d.[cm]ts' -delete -o -type f -name '*.d.ts' -delete

# The same paths, the same Node and the same user as at run time: the cache is found by all three.
FROM dependencies AS warmed
COPY LICENSE README.md ./
COPY bin ./bin
COPY src ./src
COPY data ./data
COPY deploy/container ./deploy/container
RUN mkdir /compile-cache && chown 1000:1000 /compile-cache
ENV NODE_COMPILE_CACHE=/compile-cache PREVIEW=false
USER 1000:1000
RUN node deploy/container/warm-cache.ts
# Answers without a network, or the image is not built. What it has read in the bundled notes is kept in the same folder.
RUN node bin/kubecon.js ask "gateway api" | grep "Gateway API"
# Refuses to start without tokens, with the exit code that operators know.
RUN node bin/kubecon.js start || test $? -eq 78
# Node writes for itself alone; the files get another owner below.
RUN chmod -R a+rX /compile-cache

FROM node:24-slim
LABEL org.opencontainers.image.title="kubecon" \
      org.opencontainers.image.description="Answers questions about KubeCon talks in Slack and Discord, from notes people wrote" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.base.name="docker.io/library/node:24-slim"
# PREVIEW: a container without tokens is a mistake, not somebody who wants to try the bot.
# OPS_HOST: probes come from outside of the container; the port is not published unless somebody does.
ENV PATH=/app/bin:$PATH \
    NODE_ENV=production \
    NODE_COMPILE_CACHE=/compile-cache \
    STATE_PATH=/state/kubecon.db \
    OPS_HOST=0.0.0.0 \
    PREVIEW=false
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=warmed /compile-cache /compile-cache
COPY package.json LICENSE README.md ./
# Whoever is in the container types kubecon, as elsewhere.
COPY bin/kubecon.js ./bin/kubecon
COPY src ./src
COPY data ./data
COPY deploy/container/healthcheck.ts ./deploy/container/healthcheck.ts
# The only place the bot writes to: mount a volume here to keep what digests have shown.
RUN mkdir /state && chown 1000:1000 /state
VOLUME /state
# Slack over HTTP; assistants, where MCP_PORT says so; health and metrics.
EXPOSE 3000 3100 9090
# The user `node` of the base image, as a number: only a number can be checked not to be root.
USER 1000:1000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["node", "deploy/container/healthcheck.ts"]
CMD ["node", "bin/kubecon", "start"]
