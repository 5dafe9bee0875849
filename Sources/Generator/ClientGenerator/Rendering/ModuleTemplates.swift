// SPDX-License-Identifier: MIT

import Templates

/// The template of each kind of file, compiled for its view.
struct ModuleTemplates: Sendable {
    let catalog: Template<CatalogView>
    let client: Template<ClientView>
    let events: Template<EventSetView>
    let examples: Template<ExamplesView>
    let exports: Template<OriginView>
    let result: Template<ResultView>
    let service: Template<ServiceView>
    let tokens: Template<TokensView>
    let types: Template<TypesView>
    let withHeaders: Template<WithHeadersView>

    /// Compiles acsgen's own templates.
    ///
    /// - Throws: ``TemplateError`` if a template does not fit its view.
    init() throws {
        let compiler = try TemplateCompiler(TemplateSource.all)
        catalog = try Template("catalog", compiler)
        client = try Template("client", compiler)
        events = try Template("events", compiler)
        examples = try Template("examples", compiler)
        exports = try Template("exports", compiler)
        result = try Template("result", compiler)
        service = try Template("service", compiler)
        tokens = try Template("tokens", compiler)
        types = try Template("types", compiler)
        withHeaders = try Template("withHeaders", compiler)
    }
}
