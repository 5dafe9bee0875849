// SPDX-License-Identifier: MIT

/// The Mustache templates beside this file, embedded by the compiler.
public enum TemplateSource {
    /// Their texts by name, without `.mustache`.
    public static let all: [String: String] = [
        "cases": text(PackageResources.cases_mustache),
        "catalog": text(PackageResources.catalog_mustache),
        "client": text(PackageResources.client_mustache),
        "enumeration": text(PackageResources.enumeration_mustache),
        "events": text(PackageResources.events_mustache),
        "examples": text(PackageResources.examples_mustache),
        "exports": text(PackageResources.exports_mustache),
        "header": text(PackageResources.header_mustache),
        "model": text(PackageResources.model_mustache),
        "operation": text(PackageResources.operation_mustache),
        "origin": text(PackageResources.origin_mustache),
        "record": text(PackageResources.record_mustache),
        "result": text(PackageResources.result_mustache),
        "service": text(PackageResources.service_mustache),
        "tokens": text(PackageResources.tokens_mustache),
        "types": text(PackageResources.types_mustache),
        "union": text(PackageResources.union_mustache),
        "withHeaders": text(PackageResources.withHeaders_mustache),
    ]

    static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}
