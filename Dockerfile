# acsgen alone, for a CI that has no Swift: docker run --rm -v "$PWD:/work" acsgen check --specs Specs --output Sources
FROM swift:6.3-bookworm AS build
WORKDIR /source
COPY .ci/install .ci/
RUN apt-get update && apt-get install -y --no-install-recommends jq zip && bash .ci/install
COPY . .
RUN bash .ci/bundle && cp .build-static/acsgen.artifactbundle/*/acsgen /acsgen

FROM debian:bookworm-slim
# `acsgen diff` reads revisions with git. The folder belongs to another user than the container's.
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory '*'
COPY --from=build /acsgen /usr/local/bin/acsgen
COPY LICENSE NOTICE /usr/local/share/doc/acsgen/
WORKDIR /work
ENTRYPOINT ["acsgen"]
