# The image of the server: compiled JavaScript, no build tools, an ordinary user, nothing to write but /data.
#   docker build -t plenaria .
#   docker run --read-only --tmpfs /tmp -v plenaria:/data -p 127.0.0.1:4400:4400 -e PUBLIC_URL=https://… plenaria

FROM node:24-bookworm-slim AS build
WORKDIR /source
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile \
 && npx --yes pnpm@12.21.0 build \
 && node deploy/compile.ts /app \
 && cd /app \
 && npx --yes pnpm@12.21.0 install --prod --frozen-lockfile --filter 'server...'

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4400 DATA_DIR=/data
COPY --from=build /app /app
RUN install --directory --owner=node --group=node --mode=700 /data
USER node
WORKDIR /app
VOLUME /data
EXPOSE 4400
# Alive, not ready: a store that is away for a moment is no reason to start the server anew.
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Node is process 1 itself, so that SIGTERM reaches it.
ENTRYPOINT ["node", "/app/server/src/cli/main.js"]
CMD ["serve"]
