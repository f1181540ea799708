//! What a request of Graph meets before the router: its body whole, its path in one form, `$batch`
//! taken apart.

use std::convert::Infallible;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::Method;
use axum::http::uri::{PathAndQuery, Uri};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;

use super::batch;
use super::graph::{Form, check_token};
use super::graph_error::GraphError;
use super::odata::{self, Version};
use super::state::Tenant;
use crate::practice::body::{BodyError, whole};

/// The routes, and what stands before them.
#[derive(Clone)]
pub(super) struct Front {
    tenant: Arc<Tenant>,
    routes: Router,
}

impl Front {
    pub(super) fn new(tenant: Arc<Tenant>, routes: Router) -> Front {
        Front { tenant, routes }
    }

    /// The answer to any request, in Graph's outer form.
    pub(super) async fn answer(self, request: Request) -> Response {
        let form = Form::of(&self.tenant, &request);
        let answer = self.answered(request).await;
        form.finish(answer)
    }

    async fn answered(&self, request: Request) -> Result<Response, GraphError> {
        let (parts, body) = request.into_parts();
        let body = whole(body).await.map_err(refused)?;
        let request = prepared(Request::from_parts(parts, Body::from(body.clone())))?;
        match Version::of_path(request.uri().path()) {
            Some((version, "/$batch")) if request.method() == Method::POST => {
                check_token(&self.tenant, request.headers())?;
                let send = |part| self.part(part);
                let answer = batch::answer(version, request.headers(), &body, send).await?;
                Ok(answer.into_response())
            }
            _ => Ok(self.routed(request).await),
        }
    }

    /// One request of a batch.
    async fn part(&self, request: Request) -> Response {
        let form = Form::of(&self.tenant, &request);
        let answer = match prepared(request) {
            Ok(request) => Ok(self.routed(request).await),
            Err(error) => Err(error),
        };
        form.finish(answer)
    }

    async fn routed(&self, request: Request) -> Response {
        let answer: Result<Response, Infallible> = self.routes.clone().oneshot(request).await;
        answer.unwrap_or_else(|never| match never {})
    }
}

/// The request with its path in one form.
fn prepared(request: Request) -> Result<Request, GraphError> {
    let (mut parts, body) = request.into_parts();
    let (path, arguments) = odata::in_one_form(parts.uri.path())?;
    let query = parts.uri.query().map(|it| format!("?{it}")).unwrap_or_default();
    let path = if path.is_empty() { "/" } else { &path };
    let path = format!("{path}{query}").parse::<PathAndQuery>();
    let path = path.map_err(|_| GraphError::bad_query("Bad Request - Invalid URL"))?;
    parts.uri = Uri::from(path);
    parts.extensions.insert(arguments);
    Ok(Request::from_parts(parts, body))
}

/// An assumption where it is not 413: Graph's own words for it are not published.
fn refused(error: BodyError) -> GraphError {
    let message = match error {
        BodyError::TooLarge => "The request body is too large.",
        BodyError::TooSlow => "The request body did not arrive in time.",
        BodyError::Broken => "The request body is not whole.",
    };
    let code = match error {
        BodyError::TooLarge => "RequestEntityTooLarge",
        BodyError::TooSlow => "RequestTimeout",
        BodyError::Broken => "BadRequest",
    };
    GraphError::new(error.status(), code, message)
}
