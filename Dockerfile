# The API with its schema and seeds, on the runtime alone.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The build fetches the IDE by npm.
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig ./
COPY src/ src/
COPY docs/ docs/
# For this platform, so that it is compiled ahead and starts quickly.
RUN dotnet publish src/GraphApi.Server -c Release --use-current-runtime --self-contained false -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /srv/graphapi
COPY --from=build /app /app
COPY schema/ schema/
COPY seeds/ seeds/
# The user of the image, who owns the folder that the SQLite store lies in.
RUN mkdir data && chown "$APP_UID" data
USER $APP_UID
VOLUME /srv/graphapi/data
ENV ASPNETCORE_URLS=http://+:8080
EXPOSE 8080
# The image has no curl; bash opens the connection itself.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.1 200' <&3"]
ENTRYPOINT ["/app/graphapi"]
